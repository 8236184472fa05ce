np.add.identity, np.multiply.identity, np.logical_and.identity, np.maximum.identity, np.add.nin, np.add.nout, np.exp.nargs, np.add.signature

'dd->d' in np.add.types, 'd->d' in np.exp.types, 'dd->?' in np.less.types

np.add.reduce([10], initial=5), np.add.reduce(np.ones((2,2,2)), axis=(0,2)), np.minimum.reduce([], initial=np.inf), np.add.reduce([1,2,3], where=[True,False,True]), np.minimum.reduce([[1.,2.],[3.,4.]], initial=10., where=[True,False])

np.minimum.reduce([1,2], where=[True,False])

np.add.reduceat(np.arange(8),[0,4,1,5,2,6,3,7])[::2], np.multiply.reduceat(np.arange(16).reshape(4,4),[0,3],1), np.add.reduceat(np.arange(16.).reshape(4,4),[0,3,1,2,0])

np.add.reduceat([1,2,3],[5])

a=np.array([1,2,3,4])
np.negative.at(a,[0,1])
a
np.add.at(a,[0,1,2,2],1)
a

np.bitwise_count([1023,-1,5]), np.bitwise_count(np.uint8(255))

np.bitwise_count(1.5)

np.typecodes['AllFloat'], np.mintypecode(['d','f','S']), np.mintypecode('abceh',default='G'), np.typename('d')

np.min_scalar_type(10), np.min_scalar_type(-260), np.min_scalar_type(3.1), np.min_scalar_type(1e50), np.min_scalar_type(np.arange(4.)), np.min_scalar_type(True), np.min_scalar_type(2**63)

np.seterr(all='bogus')

np.errstate(bogus='ignore')

np.errstate(divide='x').__enter__()

np.seterrcall(3)

np.seterr(all='raise')
np.array([1.])/0
np.sqrt(np.array([-1.]))

a=np.array([1.,2])
a/=0
a
a*=np.inf
a-=np.inf
a

a=np.arange(3)
a//=0
a
a%=0
a

with np.errstate(all='ignore'):
    print(np.array([1.])/0, np.log(0), np.float64(1)/0)

np.float64(1)/0, np.float64(0)/0, np.log(-1), np.sqrt(-1), np.exp(1000), np.power(0., -1), np.arcsin(2)

a=np.arange(3)
b=a[1:]
b.resize(5)

np.array([1,2]).tobytes(), np.arange(4).reshape(2,2).tobytes('F'), np.array([1.5]).tobytes(), np.array([1,256],np.int16).byteswap()

np.polyval(np.poly1d([3,0,1]),np.poly1d([1,1]))

np.poly1d([1,2])(np.poly1d([1,0]))

np.polyint(np.poly1d([1,2,3])), np.polyder(np.poly1d([1,2,3])), np.polyadd(np.poly1d([1,2]),[9,5,4]), np.poly1d([1,2,3])/np.poly1d([1,1])

np.array(np.poly1d([1,2])), np.square(np.poly1d([1,2])), np.sum(np.poly1d([1,2]))

from collections import deque
np.array(deque([1,2,3])), np.sum(deque([1,2]))

class A:
    def __array__(self, dtype=None, copy=None):
        return np.array([1, 2])
np.asarray(A()), np.add(A(), 1), np.array(A()) + A()

import array
np.array(array.array('d',[1,2]))

np.fft.fft([1,2,3,4]).imag

np.asfortranarray([[1,2],[3,4]]).flags['F_CONTIGUOUS'], np.array([[1,2],[3,4]],order='F').strides, np.ones((2,3),order='F').flags.f_contiguous

np.array([[1,2],[3,4]]).item((0,1)), np.array([[1,2],[3,4]]).item(3), np.array([[1,2],[3,4]]).item(1,0)

np.ravel(np.arange(6).reshape(2,3).T,order='A'), np.ravel(np.arange(6).reshape(2,3).T,order='K'), np.arange(6).reshape(2,3).flatten('F')

np.logspace(2.,3.,num=4,base=[2.,3.],axis=-1)

np.arange(0,5,0.5,dtype=int), np.arange(-3,3,0.5,dtype=int)

np.array([1,2]).ptp()

np.array([1,2]).itemset(0,1)
